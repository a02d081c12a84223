namespace Sedz.Schema.PersonalData;

/// <summary>
/// That somebody read personal values in plain: who, of whom, which kinds, when and why. It holds no personal value itself, and stays when
/// the person is erased.
/// </summary>
public sealed class PersonalAccess
{
    /// <summary>Number of the row.</summary>
    public long Id { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; init; }

    /// <summary>Who: a person's account, or the role until people can sign in.</summary>
    public required string By { get; init; }

    /// <summary>What the values belong to.</summary>
    public PersonalSubject Subject { get; init; }

    /// <summary>Number of the worker, site or contact that they belong to.</summary>
    public int SubjectId { get; init; }

    /// <summary>The kinds of values that were read.</summary>
    public List<PersonalDetailKind> Kinds { get; init; } = [];

    /// <summary>Why, in a few words of the program or of the reader, personal data masked.</summary>
    public required string Purpose { get; init; }
}
