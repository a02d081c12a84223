namespace Sedz.Schema.Activities;

/// <summary>The nine activities of the programme (R2.1), in the order of the document.</summary>
public enum ProgrammeActivity
{
    /// <summary>Designate target and operating areas.</summary>
    DesignateAreas,

    /// <summary>Develop and improve the areas.</summary>
    DevelopAreas,

    /// <summary>Incubate the people of the seven partners and speed up new entrepreneurs.</summary>
    IncubatePeople,

    /// <summary>Create jobs and income, and stimulate the grassroots economy.</summary>
    CreateJobs,

    /// <summary>Learn by doing as volunteers for development and for disasters.</summary>
    Volunteer,

    /// <summary>Take products further with the private sector under BCG.</summary>
    ExtendProducts,

    /// <summary>Build the BCG platform on a geographic information system.</summary>
    BuildPlatform,

    /// <summary>Bring innovation from research to local markets and businesses.</summary>
    BringInnovation,

    /// <summary>Awareness, recognition and proactive communication.</summary>
    Communicate,
}
