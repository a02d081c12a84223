namespace Sedz.Schema.Imports;

/// <summary>What became of a row.</summary>
public enum ImportRowStatus
{
    /// <summary>The row can be read and stands in the database, unless it is a duplicate that was skipped.</summary>
    Accepted,

    /// <summary>A cell cannot be read: nothing of the row was written. The row stays in the import's record.</summary>
    Refused,
}
