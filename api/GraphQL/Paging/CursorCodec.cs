using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// Writes and reads cursors: the typed sort values of a row, bound to the list and its order by a fingerprint and sealed with the server's
/// key, so that a damaged or invented cursor is an error instead of a wrong page. A cursor is a position and grants nothing: rights are
/// asked of every row that it leads to.
/// </summary>
internal sealed class CursorCodec
{
    private const byte Version = 1;
    private const int FingerprintBytes = 6;

    private readonly CursorKey _key;
    private readonly IReadOnlyList<Type> _types;
    private readonly byte[] _fingerprint;

    /// <summary>Makes the codec of one list in one order.</summary>
    /// <param name="key">The server's key.</param>
    /// <param name="identity">What the list and its order are; lists with another identity refuse the cursor.</param>
    /// <param name="types">The types of the values, nullable or not.</param>
    public CursorCodec(CursorKey key, string identity, IReadOnlyList<Type> types)
    {
        _key = key;
        _types = types;
        _fingerprint = SHA256.HashData(Encoding.UTF8.GetBytes(identity))[..FingerprintBytes];
    }

    /// <summary>The cursor of a row.</summary>
    public string Encode(IReadOnlyList<object?> values)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(_fingerprint);
        for (var i = 0; i < _types.Count; i++)
            CursorValue.Write(writer, values[i]);
        writer.Flush();
        writer.Write(_key.Seal(stream.ToArray()));
        writer.Flush();
        return Base64Url.EncodeToString(stream.ToArray());
    }

    /// <summary>The sort values in a cursor.</summary>
    /// <exception cref="RequestError">The cursor is not one of this list in this order.</exception>
    public IReadOnlyList<object?> Decode(string cursor)
    {
        var bytes = Bytes(cursor);
        if (bytes is null || bytes.Length <= 1 + FingerprintBytes + CursorKey.SealLength || bytes[0] != Version)
            throw Damaged();
        var body = bytes.AsSpan(0, bytes.Length - CursorKey.SealLength);
        if (!_key.IsSealOf(body, bytes.AsSpan(body.Length)))
            throw Damaged();
        if (!body.Slice(1, FingerprintBytes).SequenceEqual(_fingerprint))
        {
            throw RequestError.Invalid(
                "เคอร์เซอร์นี้เป็นของรายการอื่นหรือของการเรียงลำดับอื่น ให้เริ่มอ่านจากหน้าแรก",
                "The cursor belongs to another list or another order. Start again from the first page.");
        }

        using var reader = new BinaryReader(new MemoryStream(body[(1 + FingerprintBytes)..].ToArray()));
        object?[] values = [.. _types.Select(type => CursorValue.Read(reader, type))];
        return reader.BaseStream.Position == reader.BaseStream.Length
            ? values
            : throw new InvalidOperationException("A cursor that this server sealed holds more than its order has keys.");
    }

    private static byte[]? Bytes(string cursor) => Base64Url.IsValid(cursor) ? Base64Url.DecodeFromChars(cursor) : null;

    private static RequestError Damaged() => RequestError.Invalid(
        "เคอร์เซอร์ไม่ถูกต้อง ให้ใช้เคอร์เซอร์ที่ได้จากรายการนี้เท่านั้น",
        "The cursor is damaged or was not made by this server. Use only cursors that the list has given.");
}
