namespace Sedz.Api.Imports.Flows;

/// <summary>The columns of a sheet of flows of value chains: one row a flow.</summary>
public enum FlowColumn
{
    /// <summary>Name of the chain in Thai or English, or its global id. Required.</summary>
    Chain,

    /// <summary>Code of the site of the chain, where chains of several sites have one name.</summary>
    Site,

    /// <summary>Code or name of the stage that it leaves; blank when it comes from outside of the chain.</summary>
    FromStage,

    /// <summary>Code or name of the stage that it reaches; blank of a loss.</summary>
    ToStage,

    /// <summary>What it is to the stage that it leaves; the main product when blank.</summary>
    Role,

    /// <summary>Code or name of the material. Required.</summary>
    Material,

    /// <summary>How much left.</summary>
    Quantity,

    /// <summary>In which unit; it may also stand behind the quantity.</summary>
    Unit,

    /// <summary>How much of it was lost on the way, in the same unit.</summary>
    Lost,

    /// <summary>What was paid for all of it.</summary>
    Baht,

    /// <summary>First day of the period.</summary>
    FirstDay,

    /// <summary>Last day of the period.</summary>
    LastDay,

    /// <summary>Whether an officer has seen the evidence; stated when blank.</summary>
    Attestation,
}
