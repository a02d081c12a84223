using Sedz.Schema;

namespace Sedz.Analytics;

/// <summary>
/// What a method was given cannot be used. The sentence names the field, the value, the rule and the remedy, and may be shown to whoever
/// gave it.
/// </summary>
public sealed class InputRefusedException : ArgumentException
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="code">Short name of the rule, such as <c>not_reciprocal</c>. A code is never given a second meaning.</param>
    /// <param name="field">Name of the input.</param>
    /// <param name="text">The sentence.</param>
    public InputRefusedException(string code, string field, LocalizedText text) : base(text?.En)
    {
        ArgumentNullException.ThrowIfNull(text);
        Code = code;
        Field = field;
        Text = text;
    }

    /// <summary>Short name of the rule.</summary>
    public string Code { get; }

    /// <summary>Name of the input, in lower camel case.</summary>
    public string Field { get; }

    /// <summary>The sentence in both languages.</summary>
    public LocalizedText Text { get; }

    internal static InputRefusedException Of(string code, string field, string th, string en) =>
        new(code, field, new LocalizedText(th, en));
}
