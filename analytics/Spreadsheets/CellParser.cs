using System.Collections.Frozen;
using System.Globalization;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Every kind of cell under the name that the verb <c>parse</c> knows it by, with its value in plain keys.</summary>
public sealed class CellParser
{
    // A line that begins so gives bytes, not letters.
    private const string HexPrefix = "hex:";

    private static readonly CellError InvalidHex = new("invalid_hex",
        "หลัง hex: ต้องเป็นเลขฐานสิบหกเป็นคู่ เช่น hex:A1C3",
        "After hex: there must be pairs of hexadecimal digits, such as hex:A1C3");

    private static readonly FrozenDictionary<string, Func<CellParser, string, ParsedCell>> Parsers =
        new Dictionary<string, Func<CellParser, string, ParsedCell>>
        {
            ["area"] = (_, line) => Plain(AreaCell.Read(line), area => Keys(("m2", area.SquareMetres), ("rnw", area.ToString()))),
            ["date"] = (_, line) => Plain(DateCell.Read(line), day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ["coordinate"] = (_, line) =>
                Plain(CoordinateCell.Read(line), point => Keys(("lon", point.Longitude), ("lat", point.Latitude))),
            ["phone"] = (_, line) => Plain(PhoneCell.Read(line), phone => phone.Reveal()),
            ["national_id"] = (_, line) => Plain(NationalIdCell.Read(line), id => id.Reveal()),
            ["land_document"] = (_, line) => Plain(LandDocumentCell.Read(line), Papers),
            ["place"] = (parser, line) => Plain(PlaceCell.Read(line, parser.places), place => place.Code),
            ["consent"] = (_, line) => Plain(ConsentCell.Read(line), Consent),
            ["term"] = (_, line) => Plain(TermCell.Read(line), term => Keys(("months", term.Months), ("meets_5y", term.MeetsFiveYears))),
            ["money"] = (_, line) => Plain(MoneyCell.Read(line), baht => baht),
            ["null"] = (_, line) => Plain(NullCell.Read(line), text => text),
            ["encoding"] = (_, line) => Encoded(line),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Gazetteer places;

    /// <summary>A parser that knows the places given.</summary>
    /// <param name="places">The places that the kind <c>place</c> reads.</param>
    public CellParser(Gazetteer places)
    {
        ArgumentNullException.ThrowIfNull(places);
        this.places = places;
    }

    /// <summary>The names of the kinds, in alphabetical order.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Parsers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads one line as one cell.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="line">The cell. For the kind <c>encoding</c>, <c>hex:</c> and hexadecimal digits give bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ParsedCell Parse(string kind, string line)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(line);
        return Parsers.TryGetValue(kind, out var parser)
            ? parser(this, line)
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"The kinds are {string.Join(", ", Kinds)}.");
    }

    private static ParsedCell Plain<T>(CellReading<T> reading, Func<T, object> value)
        where T : notnull =>
        new(reading.HasValue ? value(reading.Value) : null, reading.Warnings, reading.Error);

    /// <summary>To undo an encoding is what this kind is asked for, so that having done so is nothing to warn of.</summary>
    private static ParsedCell Encoded(string line)
    {
        if (!line.StartsWith(HexPrefix, StringComparison.OrdinalIgnoreCase))
            return Plain(Mojibake.Read(line), text => text) with { Warnings = [] };
        var digits = string.Concat(line.AsSpan(HexPrefix.Length).ToString().Where(c => !char.IsWhiteSpace(c)));
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit)
            ? Plain(SheetEncoding.Decode(Convert.FromHexString(digits)), text => text)
            : new(null, [], InvalidHex);
    }

    private static object Papers(IReadOnlyList<LandPaper> papers) =>
        papers is [var only] ? Paper(only) : papers.Select(Paper).ToList();

    private static Dictionary<string, object?> Paper(LandPaper paper) =>
        Keys(("kind", PaperCodes.Of(paper.Kind)), ("no", paper.Number), ("class", PaperCodes.Of(paper.Class)));

    private static object Consent(Answer answer) => answer switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => "pending",
    };

    private static Dictionary<string, object?> Keys(params ReadOnlySpan<(string Key, object? Value)> pairs)
    {
        var keys = new Dictionary<string, object?>(pairs.Length);
        foreach (var (key, value) in pairs) keys.Add(key, value);
        return keys;
    }
}
