using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Sedz.Analytics.Models;

/// <summary>
/// What a model is made of: files by name. Archives of a library are held by their files, so that the hash depends on what they say and not
/// on the time at which they were packed. Immutable.
/// </summary>
public sealed class ModelContent
{
    /// <summary>The most that an archive may unpack to: 256 MB. What is larger is no model of this program.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The earliest time that a ZIP can hold, given to every file, so that equal contents are equal archives.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private ModelContent(ImmutableArray<ModelEntry> entries) => Entries = entries;

    /// <summary>The files, by name in ordinal order.</summary>
    public ImmutableArray<ModelEntry> Entries { get; }

    /// <summary>
    /// SHA-256 over the files in order, each as the length and bytes of its name in UTF-8 and the length and bytes of what it holds;
    /// lower-case hexadecimal.
    /// </summary>
    public string Hash => field ??= HashOf(Entries);

    /// <summary>Makes a content of files in any order.</summary>
    /// <exception cref="ArgumentException">Two files have the same name.</exception>
    public static ModelContent Of(params IEnumerable<ModelEntry> entries)
    {
        ImmutableArray<ModelEntry> sorted = [.. entries.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Name == sorted[i - 1].Name)
                throw new ArgumentException($"Two files are called {sorted[i].Name}.", nameof(entries));
        }

        return new(sorted);
    }

    /// <summary>The content with the files of a ZIP archive in a folder, such as the one that ML.NET saves a model as.</summary>
    /// <param name="folder">Name of the folder, without a slash.</param>
    /// <param name="archive">The archive.</param>
    public ModelContent With(string folder, byte[] archive) =>
        Of([.. Entries, .. Unpack(archive).Select(entry => entry with { Name = $"{folder}/{entry.Name}" })]);

    /// <summary>The content as a ZIP archive; equal contents give equal bytes.</summary>
    public byte[] ToArchive() => Pack(Entries);

    /// <summary>The files of a folder as a ZIP archive again; empty where there is none.</summary>
    /// <param name="folder">Name of the folder, without a slash.</param>
    public byte[] ArchiveOf(string folder) => Pack(
        Entries.Where(entry => entry.Name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(entry => entry with { Name = entry.Name[(folder.Length + 1)..] }));

    /// <summary>What a file holds; null where there is none of the name.</summary>
    public ReadOnlyMemory<byte>? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name)?.Bytes;

    /// <summary>Reads an archive that <see cref="ToArchive"/> made.</summary>
    /// <exception cref="InvalidDataException">It is no such archive, or it is larger than <see cref="MostBytes"/>.</exception>
    public static ModelContent Read(byte[] archive) => Of(Unpack(archive));

    /// <summary>The content of an archive; null where there is none, or it is no archive of a content.</summary>
    /// <param name="archive">The archive, or null.</param>
    public static ModelContent? TryRead(byte[]? archive)
    {
        try
        {
            return archive is null ? null : Read(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            // An archive whose file ends before its stated length, or that names a file twice, is as broken as none.
            return null;
        }
    }

    private static byte[] Pack(IEnumerable<ModelEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var entry in entries)
            {
                var file = zip.CreateEntry(entry.Name);
                file.LastWriteTime = Timeless;
                using var stream = file.Open();
                stream.Write(entry.Bytes.Span);
            }
        }

        return bytes.ToArray();
    }

    private static List<ModelEntry> Unpack(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        if (zip.Entries.Sum(file => file.Length) > MostBytes)
            throw new InvalidDataException("The archive is larger than a model may be.");
        return [.. zip.Entries.Select(file => new ModelEntry(file.FullName, BytesOf(file)))];
    }

    private static byte[] BytesOf(ZipArchiveEntry file)
    {
        // The stated length bounds what is read: an archive that holds more than it states fails here.
        var bytes = new byte[file.Length];
        using var stream = file.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string HashOf(ImmutableArray<ModelEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var entry in entries)
        {
            Append(Encoding.UTF8.GetBytes(entry.Name));
            Append(entry.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(ReadOnlySpan<byte> part)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            hash.AppendData(length);
            hash.AppendData(part);
        }
    }
}
