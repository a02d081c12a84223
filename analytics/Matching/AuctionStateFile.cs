using System.Text;

namespace Sedz.Analytics.Matching;

/// <summary>
/// A state as bytes, with a version and the hash of the graph it belongs to, so that it is never taken up by another problem. Numbers are
/// little-endian; arcs without workers take no room.
/// </summary>
public static class AuctionStateFile
{
    private const int Version = 1;
    private static readonly byte[] Mark = "SEDZAUCT"u8.ToArray();

    /// <summary>Writes a state.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="state">The state.</param>
    /// <param name="graphHash"><see cref="MatchingGraph.ContentHash"/> of its graph.</param>
    public static void Write(Stream stream, AuctionState state, string graphHash)
    {
        ArgumentNullException.ThrowIfNull(state);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(graphHash);
        writer.Write(state.Scale);
        writer.Write(state.Epsilon);
        writer.Write(state.Phase);
        writer.Write(state.Bids);
        writer.Write(state.Gap);
        writer.Write(state.Prices.Length);
        foreach (var price in state.Prices)
            writer.Write(price);
        writer.Write(state.Flow.Length);
        WriteFlow(writer, state.Flow);
    }

    /// <summary>Reads a state.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="graphHash"><see cref="MatchingGraph.ContentHash"/> of the graph that it is to be taken up for.</param>
    /// <exception cref="InputRefusedException"><c>foreign_state</c>, <c>broken_state</c>.</exception>
    public static AuctionState Read(Stream stream, string graphHash)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadInt32() != Version)
                throw Broken();
            if (!string.Equals(reader.ReadString(), graphHash, StringComparison.Ordinal))
            {
                throw InputRefusedException.Of(
                    "foreign_state", "state",
                    "สถานะที่เก็บไว้เป็นของข้อมูลชุดอื่น ข้อมูลอาจเปลี่ยนไปแล้ว โปรดเริ่มใหม่",
                    "The state kept is of other data; they may have changed since. Begin anew.");
            }

            var (scale, epsilon, phase) = (reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt32());
            var (bids, gap) = (reader.ReadInt64(), reader.ReadDouble());
            var prices = new long[reader.ReadInt32()];
            for (var opening = 0; opening < prices.Length; opening++)
                prices[opening] = reader.ReadInt64();
            var flow = ReadFlow(reader, new int[reader.ReadInt32()]);
            return new(scale, epsilon, phase, bids, gap, flow, prices);
        }
        catch (Exception cut) when (cut is EndOfStreamException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            throw Broken();
        }
    }

    /// <summary>A run of arcs without workers is its length, with the lowest bit set; any other arc is its workers.</summary>
    private static void WriteFlow(BinaryWriter writer, ReadOnlySpan<int> flow)
    {
        for (var at = 0; at < flow.Length;)
        {
            var run = flow[at..].IndexOfAnyExcept(0) is >= 0 and var length ? length : flow.Length - at;
            if (run > 0)
                writer.Write7BitEncodedInt64((long)run << 1 | 1);
            else
                writer.Write7BitEncodedInt64((long)flow[at] << 1);
            at += Math.Max(1, run);
        }
    }

    private static int[] ReadFlow(BinaryReader reader, int[] flow)
    {
        for (var at = 0; at < flow.Length;)
        {
            var code = reader.Read7BitEncodedInt64();
            if ((code & 1) == 0)
                flow[at++] = checked((int)(code >> 1));
            else
                at = checked(at + (int)(code >> 1));
            if (at > flow.Length)
                throw Broken();
        }

        return flow;
    }

    private static InputRefusedException Broken() => InputRefusedException.Of(
        "broken_state", "state",
        "สถานะที่เก็บไว้อ่านไม่ได้ อาจเขียนไม่เสร็จหรือเป็นของรุ่นอื่น โปรดเริ่มใหม่",
        "The state kept cannot be read: it may be cut off, or of another version. Begin anew.");
}
