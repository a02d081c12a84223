namespace Sedz.Api.Imports.Activities;

/// <summary>The columns of a sheet of activities: one row a plan, or one row each of its reports.</summary>
public enum ActivityColumn
{
    /// <summary>Code of the site. Required.</summary>
    Site,

    /// <summary>One of the nine activities. Required.</summary>
    Activity,

    /// <summary>What is to be done, in words.</summary>
    Title,

    /// <summary>First day of the plan. Required.</summary>
    StartsOn,

    /// <summary>Last day of the plan. Required.</summary>
    EndsOn,

    /// <summary>Money that is planned.</summary>
    PlannedMoney,

    /// <summary>People to train.</summary>
    PlannedTrained,

    /// <summary>People to give work.</summary>
    PlannedEmployed,

    /// <summary>Volunteers for development that are planned.</summary>
    PlannedDevelopmentVolunteers,

    /// <summary>Volunteers for disasters that are planned.</summary>
    PlannedDisasterVolunteers,

    /// <summary>Entrepreneurs that are to start.</summary>
    PlannedEntrepreneurs,

    /// <summary>First day of the period that is reported.</summary>
    ReportedFrom,

    /// <summary>Last day of the period that is reported.</summary>
    ReportedTo,

    /// <summary>Money that was spent.</summary>
    Money,

    /// <summary>People who were trained.</summary>
    Trained,

    /// <summary>People who were given work.</summary>
    Employed,

    /// <summary>Volunteers for development.</summary>
    DevelopmentVolunteers,

    /// <summary>Volunteers for disasters.</summary>
    DisasterVolunteers,

    /// <summary>Entrepreneurs who started.</summary>
    Entrepreneurs,

    /// <summary>How much of the plan is done.</summary>
    Progress,

    /// <summary>What supports the report.</summary>
    Evidence,
}
