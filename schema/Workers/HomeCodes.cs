using Sedz.Schema.Provinces;

namespace Sedz.Schema.Workers;

/// <summary>The form of the codes of homes; whether a place exists is the place table's to say.</summary>
public static class HomeCodes
{
    private const int SubdistrictLength = 6;

    /// <summary>Whether a text has the form of a sub-district's code in one of the 77 provinces.</summary>
    public static bool IsSubdistrict(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length == SubdistrictLength && code.All(char.IsAsciiDigit) && ProvinceFacts.ByCode.ContainsKey(code[..2]);
    }
}
