namespace Sedz.Schema.PersonalData;

/// <summary>What a personal detail belongs to.</summary>
public enum PersonalSubject
{
    /// <summary>The holder of a site's land.</summary>
    SiteHolder,

    /// <summary>A province's key person or reporting officer.</summary>
    Contact,

    /// <summary>Who speaks for a partner organisation.</summary>
    Partner,
}
