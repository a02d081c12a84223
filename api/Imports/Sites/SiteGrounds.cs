using System.Text.RegularExpressions;
using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Why a site belongs in the programme (R1.1), from what its row states: nomination from disaster data, or the words for recurrent (ซ้ำซาก)
/// and for potential (ศักยภาพ) in the problems or in a column of its own. Nothing else makes a ground.
/// </summary>
internal static partial class SiteGrounds
{
    /// <summary>The grounds, in the order of <see cref="Ground"/>.</summary>
    public static IReadOnlyList<Ground> Of(IReadOnlyList<NominationChannel> channels, params IEnumerable<string?> texts)
    {
        var words = string.Join('\n', texts);
        var grounds = new List<Ground>();
        if (Potential.IsMatch(words)) grounds.Add(Ground.Potential);
        if (channels.Contains(NominationChannel.DisasterData) || Recurrent.IsMatch(words)) grounds.Add(Ground.RecurrentDisaster);
        return grounds;
    }

    [GeneratedRegex(@"(?<!ไม่|ไม่มี|ไร้|ขาด)ศักยภาพ|\bpotential\b", RegexOptions.IgnoreCase)]
    private static partial Regex Potential { get; }

    [GeneratedRegex(@"(?<!ไม่|ไม่ได้)ซ้ำซาก|(?<!non-|not )\brecurrent\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recurrent { get; }
}
