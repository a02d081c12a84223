namespace Sedz.Schema.Sites;

/// <summary>The statements of a land-use registration, each of which an officer can verify by itself.</summary>
[Flags]
public enum RegistrationFacts
{
    /// <summary>No statement.</summary>
    None = 0,

    /// <summary>What was registered.</summary>
    Kind = 1,

    /// <summary>At which office.</summary>
    Office = 2,

    /// <summary>Under which number.</summary>
    Number = 4,

    /// <summary>On which day.</summary>
    RegisteredOn = 8,

    /// <summary>From which day the right runs.</summary>
    RunsFrom = 16,

    /// <summary>To which day the right runs.</summary>
    RunsTo = 32,

    /// <summary>For how long the right runs.</summary>
    Term = 64,
}
