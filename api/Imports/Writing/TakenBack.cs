using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// What taking an import back does to the versions of records that stay. A version never goes back, so that who read the record in between
/// cannot overwrite it; what an earlier import remembers of it moves on instead, by the change and by the taking back. That import can then
/// be taken back in its turn, unless something else was done to the record.
/// </summary>
internal static class TakenBack
{
    /// <summary>By how much the version of a record grows from a change and from the taking back of it.</summary>
    public const int Versions = 2;

    /// <summary>Grows the version of a record for a change that was taken back.</summary>
    public static void Grow(IImportedRecord record)
    {
        record.Version++;
        record.ImportedVersion += Versions;
    }
}
