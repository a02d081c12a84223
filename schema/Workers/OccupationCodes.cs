using System.Collections.Frozen;

namespace Sedz.Schema.Workers;

/// <summary>
/// Which codes ISCO-08 has: 10 major, 43 sub-major, 130 minor and 436 unit groups. TSCO keeps the unit groups equal and goes on below them.
/// </summary>
public static class OccupationCodes
{
    private const int MinorDigits = 3;

    /// <summary>Each minor group, three digits, with the last digits of its unit groups after it.</summary>
    private const string UnitGroups =
        "0110 0210 0310 1111234 1120 1211239 122123 13112 1321234 1330 1341234569 14112 1420 14319 2111234 2120 213123 "
        + "2141234569 215123 216123456 22112 22212 2230 2240 2250 22612345679 2310 2320 2330 23412 2351234569 241123 "
        + "2421234 2431234 25112349 2521239 261129 26212 263123456 264123 2651234569 311123456789 312123 313123459 314123 "
        + "31512345 3211234 32212 3230 3240 325123456789 33112345 3321234 33312349 3341234 335123459 341123 342123 "
        + "34312345 3511234 35212 4110 4120 41312 4211234 42212345679 431123 432123 4411234569 511123 5120 51312 51412 "
        + "515123 516123459 52112 522123 5230 5241234569 53112 532129 54112349 6111234 6121239 6130 6210 6221234 6310 "
        + "6320 6330 6340 711123459 7121234567 713123 72112345 7221234 7231234 731123456789 732123 741123 74212 751123456 "
        + "752123 753123456 75412349 8111234 81212 81312 814123 81512345679 8160 81712 8181239 821129 83112 83212 83312 "
        + "8341234 8350 91112 9121239 921123456 931123 93219 9331234 94112 9510 9520 961123 96212349";

    private static readonly FrozenSet<string> Codes = UnitGroups.Split(' ')
        .SelectMany(group => group[MinorDigits..].Select(last => group[..MinorDigits] + last)
            .Concat([group[..1], group[..2], group[..MinorDigits]]))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All codes, of one to four digits.</summary>
    public static IReadOnlyCollection<string> All => Codes;

    /// <summary>Whether ISCO-08 has a group of this code.</summary>
    public static bool Exists(string code) => Codes.Contains(code);
}
