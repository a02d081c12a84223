using Sedz.Schema;

namespace Sedz.Api.Meeting;

/// <summary>The language a page is read in. Thai comes first; English is one link away.</summary>
public sealed record PageLanguage
{
    /// <summary>Thai.</summary>
    public static PageLanguage Thai { get; } = new("th");

    /// <summary>English.</summary>
    public static PageLanguage English { get; } = new("en");

    private PageLanguage(string code) => Code = code;

    /// <summary>Code of the language for <c>lang</c> attributes and addresses.</summary>
    public string Code { get; }

    /// <summary>The other language.</summary>
    public PageLanguage Other => this == Thai ? English : Thai;

    /// <summary>The language of a code; Thai for any other.</summary>
    public static PageLanguage Of(string? code) => code == English.Code ? English : Thai;

    /// <summary>The text in this language.</summary>
    public string Text(string th, string en) => this == Thai ? th : en;

    /// <summary>The sentence in this language.</summary>
    public string Text(LocalizedText text) => Text(text.Th, text.En);

    /// <summary>The day as readers of this language write it.</summary>
    public string Day(DateOnly day) =>
        this == Thai ? ThaiDate.Of(day) : day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
