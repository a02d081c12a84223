using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sedz.Api.Commands;

/// <summary>
/// Options that take a whole number. A word that is no number, or one out of range, is an error of usage that names the range.
/// </summary>
internal static class NumberOption
{
    /// <summary>An option with both ends of its range and its default stated.</summary>
    public static Option<int> Between(string name, string description, int least, int most, int whenLeftOut) => new(name)
    {
        Description = $"{description}, {least} to {most}",
        DefaultValueFactory = _ => whenLeftOut,
        CustomParser = given => Parse(given, name, least, most) ?? whenLeftOut,
    };

    /// <summary>The same without a default: null when left out.</summary>
    public static Option<int?> Between(string name, string description, int least, int most) => new(name)
    {
        Description = $"{description}, {least} to {most}",
        CustomParser = given => Parse(given, name, least, most),
    };

    private static int? Parse(ArgumentResult given, string name, int least, int most)
    {
        if (int.TryParse(given.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        given.AddError($"{name} must be a whole number, {least} to {most}");
        return null;
    }
}
