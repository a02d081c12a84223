using Sedz.Schema.Partners;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Demo;

/// <summary>How made-up chains of one product are laid out: a year of one large village, which a seed scales and parts into months.</summary>
/// <param name="Template">Code of the template chain.</param>
/// <param name="Months">The months in which all of it flows, with the part of each.</param>
/// <param name="Circularity">What is stated of the product.</param>
/// <param name="Steps">The stages.</param>
/// <param name="Moves">What flows; of every stage that processes what comes in is what goes out, what is lost and what stays.</param>
/// <param name="Materials">What is stated of single materials: code, names, the unit weighed and what one weighs in kilograms.</param>
internal sealed record SyntheticChainPlan(
    string Template,
    (int Month, decimal Part)[] Months,
    Func<ProductCircularity> Circularity,
    SyntheticChainPlan.Step[] Steps,
    SyntheticChainPlan.Move[] Moves,
    (string Code, string Th, string En, string? Unit, decimal? Kilograms)[] Materials)
{
    /// <summary>A stage.</summary>
    /// <param name="Code">Its short name.</param>
    /// <param name="Kind">What it does.</param>
    /// <param name="TemplateStep">The step of the template that it fills.</param>
    /// <param name="By">The sector of who does it.</param>
    /// <param name="Stock">What its stock grows by, in kilograms a year; null where nobody counts.</param>
    internal sealed record Step(string Code, StageKind Kind, string TemplateStep, PartnerSector By, decimal? Stock = null);

    /// <summary>What flows in a year.</summary>
    /// <param name="From">The stage that it leaves; null from outside.</param>
    /// <param name="To">The stage that it reaches; null for a loss.</param>
    /// <param name="Material">What.</param>
    /// <param name="Quantity">How much leaves.</param>
    /// <param name="Baht">What is paid for it; null for a loss.</param>
    /// <param name="Role">What it is to the stage that it leaves.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="Lost">How much of it is lost on the way.</param>
    internal sealed record Move(
        string? From,
        string? To,
        string Material,
        decimal Quantity,
        decimal? Baht,
        FlowRole Role = FlowRole.Main,
        string Unit = "กก.",
        decimal Lost = 0);
}
