namespace Sedz.Api.Matching.Register;

/// <summary>A worker of the register who takes part in a matching.</summary>
/// <param name="Id">Number of the worker.</param>
/// <param name="Version">The version of the record that was read.</param>
internal readonly record struct RegisteredWorker(int Id, int Version);
