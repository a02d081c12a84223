using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>A statement in words, with how well it is supported.</summary>
/// <param name="Value">The statement.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record AttestedText(string Value, Attestation Attestation);

/// <summary>A stated day, with how well it is supported.</summary>
/// <param name="Value">The day.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record AttestedDate(DateOnly Value, Attestation Attestation);

/// <summary>A stated number, with how well it is supported.</summary>
/// <param name="Value">The number.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record AttestedNumber(int Value, Attestation Attestation);
