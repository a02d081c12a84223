namespace Sedz.Schema.Learning;

/// <summary>Something that a place of learning teaches.</summary>
public sealed class CurriculumTopic
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The place of learning, by its site.</summary>
    public int SiteId { get; init; }

    /// <summary>The place of learning.</summary>
    public LearningPlace? Place { get; init; }

    /// <summary>Where it stands in the curriculum, from 1.</summary>
    public int Position { get; init; }

    /// <summary>What is taught, in Thai, personal data masked.</summary>
    public required string TitleTh { get; init; }

    /// <summary>What is taught, in English, where it is known.</summary>
    public string? TitleEn { get; init; }

    /// <summary>How many hours it takes, over 0; null when not known.</summary>
    public double? Hours { get; init; }
}
