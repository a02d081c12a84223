using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.PersonalData;

/// <summary>Maps <see cref="PersonalDetail"/>: one value a subject and kind.</summary>
internal sealed class PersonalDetailConfiguration : IEntityTypeConfiguration<PersonalDetail>
{
    public void Configure(EntityTypeBuilder<PersonalDetail> detail)
    {
        detail.ToTable("PersonalDetails").HasKey(d => d.Id);
        detail.HasIndex(d => new { d.Subject, d.SubjectId, d.Kind }).IsUnique();
    }
}
