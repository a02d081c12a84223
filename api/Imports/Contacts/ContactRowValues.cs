using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>The values of an accepted row that its verdict repeats.</summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="Role">The role.</param>
/// <param name="SubmittedAt">When the form was sent (UTC); nothing while it is not known.</param>
/// <param name="Late">Whether that was after the round's deadline, judged in Bangkok; nothing while it is not known.</param>
public sealed record ContactRowValues(string ProvinceCode, ContactRole Role, DateTime? SubmittedAt, bool? Late);
