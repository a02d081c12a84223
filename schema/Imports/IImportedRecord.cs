namespace Sedz.Schema.Imports;

/// <summary>A record that an import may have made, and that later imports and persons may change.</summary>
public interface IImportedRecord
{
    /// <summary>The import that made it; null when none did.</summary>
    int? ImportId { get; }

    /// <summary>Grows with every change.</summary>
    int Version { get; set; }

    /// <summary>
    /// The version at which it is as its import made it: 1, and two more for each change of a later import that was taken back. At another
    /// version, more was done since: a person's change counts although it was taken back, because its history goes with the record.
    /// </summary>
    int ImportedVersion { get; set; }
}
