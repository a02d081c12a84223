using Sedz.Schema.Imports;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Writing;

/// <summary>What is asked of an import whose rows are kept.</summary>
/// <param name="Round">The round that the file is sent in; null for what belongs to none.</param>
/// <param name="DryRun">Whether the rows are only judged.</param>
/// <param name="OnDuplicate">What is done with duplicates.</param>
/// <param name="Publish">Whether new sites are published.</param>
internal sealed record ImportOrder(Round? Round, bool DryRun, OnDuplicate OnDuplicate, bool Publish = false);
