using Sedz.Analytics.Partners;
using Sedz.Schema;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Which organisations work at which sites, ready to draw. Agreed and delivered engagements make the edges.</summary>
/// <param name="Nodes">Organisations, then sites, each by its number.</param>
/// <param name="Edges">One for each pair of an organisation and a site.</param>
/// <param name="Components">How many nodes each connected part has, the largest first.</param>
/// <param name="LargestComponentShare">The part of all nodes that hang together in the largest; null without any.</param>
/// <param name="BridgeShare">The part of the edges without which the network falls into more parts; null without any.</param>
/// <param name="Concentration">How far the edges rest on few organisations; null without any.</param>
/// <param name="BetweennessExact">Whether betweenness was worked out from every node; else from a sample, with its error.</param>
/// <param name="BetweennessSources">From how many nodes it was worked out.</param>
/// <param name="BetweennessLargestHalfWidth">The widest half of a 95 % interval of a node's betweenness; 0 where it is exact.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
public sealed record PartnerNetworkAnswer(
    IReadOnlyList<PartnerNodeAnswer> Nodes,
    IReadOnlyList<PartnerEdgeAnswer> Edges,
    IReadOnlyList<int> Components,
    double? LargestComponentShare,
    double? BridgeShare,
    Concentration? Concentration,
    bool BetweennessExact,
    int BetweennessSources,
    double BetweennessLargestHalfWidth,
    bool Synthetic);

/// <summary>An organisation or a site in the network.</summary>
/// <param name="Id">The global id of the organisation or site, which the edges name.</param>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Label">Its name; where no English one is known, the Thai one in both.</param>
/// <param name="Sector">The sector of an organisation; null for a site.</param>
/// <param name="Degree">How many neighbours it has.</param>
/// <param name="Betweenness">How often it lies on the shortest ways between two others, 0 to 1, as a share of all pairs of others.</param>
/// <param name="BetweennessHalfWidth">Half the width of the 95 % interval of it; 0 where it is exact.</param>
/// <param name="Component">The connected part that it is in: its place in <c>components</c>.</param>
/// <param name="Articulation">Whether the network falls into more parts without it.</param>
public sealed record PartnerNodeAnswer(
    string Id,
    PartnerNodeKind Kind,
    LocalizedText Label,
    PartnerSector? Sector,
    int Degree,
    double Betweenness,
    double BetweennessHalfWidth,
    int Component,
    bool Articulation);

/// <summary>An organisation's work at a site.</summary>
/// <param name="From">Id of the organisation's node.</param>
/// <param name="To">Id of the site's node.</param>
/// <param name="Roles">What it does there.</param>
/// <param name="Status"><c>DELIVERED</c> when any of it is, else <c>AGREED</c>.</param>
/// <param name="Bridge">Whether the network falls into more parts without it.</param>
public sealed record PartnerEdgeAnswer(string From, string To, IReadOnlyList<PartnerRole> Roles, EngagementStatus Status, bool Bridge);
