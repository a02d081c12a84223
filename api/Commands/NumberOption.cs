using System.CommandLine;
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
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most)
            {
                return number;
            }

            given.AddError($"{name} must be a whole number, {least} to {most}");
            return whenLeftOut;
        },
    };
}
