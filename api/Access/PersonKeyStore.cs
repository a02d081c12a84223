using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sedz.Api.Access;

/// <summary>
/// A key for every person, in a file of the installation's key folder and not in the database: whoever destroys a person's key makes the
/// person's values unreadable in every copy of the database that was ever made. Keys are wrapped by the installation's keys, which rotate.
/// <para>
/// The file is slots of equal size. A key is overwritten where it stands, and a slot is never used again. Servers over one folder share it
/// by a lock. Safe for use by several threads.
/// </para>
/// </summary>
/// <param name="folder">The key folder.</param>
/// <param name="provider">The installation's keys.</param>
public sealed class PersonKeyStore(string folder, IDataProtectionProvider provider)
{
    private const string Name = "persons.keys";

    /// <summary>A wrapped key takes some 140 bytes; two bytes before it tell its length, 0 for a key that was destroyed.</summary>
    private const int SlotBytes = 192;
    private const int LengthBytes = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly IDataProtector wrapping = provider.CreateProtector("Sedz.PersonKeys.v1");
    private readonly Lock turn = new();

    private string FilePath => Path.Combine(folder, Name);

    /// <summary>Makes keys and writes them to the disk.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<PersonKey> Create(int count)
    {
        var secrets = new byte[count][];
        var slots = new byte[count * SlotBytes];
        Parallel.For(0, count, i =>
        {
            secrets[i] = RandomNumberGenerator.GetBytes(PersonKey.Length);
            var wrapped = wrapping.Protect(secrets[i]);
            var slot = slots.AsSpan(i * SlotBytes, SlotBytes);
            BinaryPrimitives.WriteUInt16LittleEndian(slot, checked((ushort)wrapped.Length));
            wrapped.CopyTo(slot[LengthBytes..]);
        });
        lock (turn)
        {
            using var alone = Alone();
            using var file = OpenToWrite();

            // What a process left that died while it wrote is no slot: the next one begins after it.
            var first = (file.Length + SlotBytes - 1) / SlotBytes;
            file.Position = first * SlotBytes;
            file.Write(slots);
            file.Flush(flushToDisk: true);
            return [.. secrets.Select((secret, i) => new PersonKey(first + i, secret))];
        }
    }

    /// <summary>The key in a slot; null when it was destroyed or never was.</summary>
    /// <exception cref="CryptographicException">The installation's keys do not fit.</exception>
    public PersonKey? Find(long slot)
    {
        if (!File.Exists(FilePath)) return null;
        using var file = File.OpenHandle(FilePath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[SlotBytes];
        if (RandomAccess.Read(file, bytes, slot * SlotBytes) < SlotBytes) return null;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        return length == 0 ? null : new(slot, wrapping.Unprotect(bytes[LengthBytes..(LengthBytes + length)]));
    }

    /// <summary>Destroys keys: overwrites them on the disk. Nothing brings them back.</summary>
    /// <returns>How many there were.</returns>
    public int Destroy(IReadOnlyCollection<long> slots)
    {
        ArgumentNullException.ThrowIfNull(slots);
        var destroyed = 0;
        if (slots.Count == 0 || !File.Exists(FilePath)) return destroyed;
        lock (turn)
        {
            using var alone = Alone();
            using var file = OpenToWrite();
            Span<byte> length = stackalloc byte[LengthBytes];
            foreach (var slot in slots.Where(slot => (slot + 1) * SlotBytes <= file.Length))
            {
                file.Position = slot * SlotBytes;
                file.ReadExactly(length);
                if (BinaryPrimitives.ReadUInt16LittleEndian(length) > 0) destroyed++;
                file.Position = slot * SlotBytes;
                file.Write(new byte[SlotBytes]);
            }

            file.Flush(flushToDisk: true);
        }

        return destroyed;
    }

    private FileStream OpenToWrite()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(FilePath, options);
    }

    /// <summary>Waits until no other process writes keys.</summary>
    private FileStream Alone()
    {
        Directory.CreateDirectory(folder);
        for (var left = Patience; ; left -= Pause)
        {
            try
            {
                return new($"{FilePath}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (left > TimeSpan.Zero)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
