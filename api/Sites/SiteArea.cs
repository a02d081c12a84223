using System.Globalization;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Api.Sites;

/// <summary>The area of a site in the metric and in the Thai measure.</summary>
/// <param name="M2">Square metres.</param>
/// <param name="Rai">The same in rai, ngan and square wah.</param>
/// <param name="Approximate">Whether the sheet called it approximate.</param>
public sealed record SiteArea(double M2, ThaiArea Rai, bool Approximate)
{
    /// <summary>The area of so many square metres; nothing for nothing.</summary>
    public static SiteArea? Of(double? squareMetres, bool approximate)
    {
        if (squareMetres is not { } area)
        {
            return null;
        }

        var land = LandArea.FromSquareMetres((decimal)area);
        return new(area, new(land.Rai, land.Ngan, (double)land.SquareWah), approximate);
    }

    /// <summary>The area in words.</summary>
    internal LocalizedText Words() => new(
        string.Create(
            CultureInfo.InvariantCulture, $"{(Approximate ? "ประมาณ " : "")}{Rai.Rai} ไร่ {Rai.Ngan} งาน {Rai.SquareWah} ตารางวา"),
        string.Create(
            CultureInfo.InvariantCulture, $"{(Approximate ? "about " : "")}{Rai.Rai} rai {Rai.Ngan} ngan {Rai.SquareWah} square wah"));
}
