using GraphQL;
using GraphQL.Validation;
using Sedz.Schema;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// An error that the caller caused and can act upon: thrown by the machinery and by resolvers, shown with its sentence in both
/// languages. Any other exception is shown as <see cref="ErrorCodes.Internal"/> without its text.
/// </summary>
public sealed class RequestError : ExecutionError
{
    /// <summary>The key of the Thai sentence in <c>extensions</c>.</summary>
    internal const string ThaiMessageKey = "messageTh";

    /// <summary>The key of the English sentence in <c>extensions</c>.</summary>
    internal const string EnglishMessageKey = "messageEn";

    private const string TextKey = "text";

    /// <summary>Makes an error.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="text">The sentence for people. It never repeats personal data.</param>
    public RequestError(string code, LocalizedText text) : base(text.En)
    {
        Code = code;
        Text = text;
        Extensions = new Dictionary<string, object?> { [TextKey] = text };
    }

    /// <summary>
    /// The sentence that one of this server's errors carries, in whatever class the library needs it; null for the library's.
    /// </summary>
    internal static LocalizedText? TextOf(ExecutionError error) =>
        error.Extensions?.TryGetValue(TextKey, out var text) == true ? text as LocalizedText : null;

    /// <summary>The sentence in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>The same error anew. The executor writes the path of a field into the error, so each field needs one of its own.</summary>
    internal RequestError Copy() => new(Code!, Text);

    /// <summary>A <see cref="ErrorCodes.ValidationFailed"/> error.</summary>
    public static RequestError Invalid(string th, string en) => new(ErrorCodes.ValidationFailed, new LocalizedText(th, en));

    /// <summary>A <see cref="ErrorCodes.LimitExceeded"/> error.</summary>
    public static RequestError TooMuch(string th, string en) => new(ErrorCodes.LimitExceeded, new LocalizedText(th, en));

    /// <summary>The same error as a validation rule must report it, so that nothing of the operation runs.</summary>
    internal ValidationError AsValidationError() => new(Message) { Code = Code, Extensions = Extensions };
}
