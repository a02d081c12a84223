namespace Sedz.Analytics.Models;

/// <summary>One file of a model's content.</summary>
/// <param name="Name">Its name, with <c>/</c> between folders; unique within the content.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record ModelEntry(string Name, ReadOnlyMemory<byte> Bytes);
