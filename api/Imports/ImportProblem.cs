using Sedz.Schema;

namespace Sedz.Api.Imports;

/// <summary>Why a file, or something asked of an import, was refused as a whole: nothing was written.</summary>
/// <param name="Code">Short name, part of the contract, such as <c>missing_columns</c>.</param>
/// <param name="Sentence">What is wrong. Never quotes a data cell, so that it can be logged.</param>
/// <param name="Remedy">What would put it right.</param>
public sealed record ImportProblem(string Code, LocalizedText Sentence, LocalizedText Remedy);
