namespace Sedz.Schema.PersonalData;

/// <summary>What a personal detail belongs to.</summary>
public enum PersonalSubject
{
    /// <summary>The holder of a site's land.</summary>
    SiteHolder,

    /// <summary>A province's key person or reporting officer.</summary>
    Contact,

    /// <summary>A returning worker, whose values are encrypted with a key of the person's own.</summary>
    Worker,

    /// <summary>Who speaks for a partner organisation.</summary>
    Partner,
}
