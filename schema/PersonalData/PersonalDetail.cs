namespace Sedz.Schema.PersonalData;

/// <summary>
/// One piece of personal data, encrypted. It stands in a table of its own so that no query of sites can carry it out by accident; no
/// GraphQL field reads it.
/// </summary>
public sealed class PersonalDetail
{
    /// <summary>Number of the row.</summary>
    public long Id { get; init; }

    /// <summary>What it belongs to.</summary>
    public PersonalSubject Subject { get; init; }

    /// <summary>Number of the site, contact or worker it belongs to.</summary>
    public int SubjectId { get; init; }

    /// <summary>What it is.</summary>
    public PersonalDetailKind Kind { get; init; }

    /// <summary>The value, encrypted with the installation's keys; of a worker with the person's own.</summary>
    public required byte[] Ciphertext { get; set; }
}
