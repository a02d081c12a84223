using Sedz.Schema;

namespace Sedz.Api.Workers;

/// <summary>What was erased of a person.</summary>
/// <param name="Details">Personal values in the database: name, national id, telephone number.</param>
/// <param name="Notices">Notices.</param>
/// <param name="ImportRows">Rows of imported lists that named the person, as they came.</param>
/// <param name="Keys">Keys: without them every copy of those values and rows, in backups too, can never be read again.</param>
/// <param name="Text">The same in a sentence, with what stays.</param>
public sealed record WorkerErasure(int Details, int Notices, int ImportRows, int Keys, LocalizedText Text);
