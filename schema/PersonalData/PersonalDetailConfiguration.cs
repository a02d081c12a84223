using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.PersonalData;

/// <summary>Maps <see cref="PersonalDetail"/>, one value a subject and kind, and who read which.</summary>
internal sealed class PersonalDetailConfiguration : IEntityTypeConfiguration<PersonalDetail>, IEntityTypeConfiguration<PersonalAccess>
{
    public void Configure(EntityTypeBuilder<PersonalDetail> detail)
    {
        detail.ToTable("PersonalDetails").HasKey(d => d.Id);
        detail.HasIndex(d => new { d.Subject, d.SubjectId, d.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PersonalAccess> access)
    {
        access.ToTable("PersonalAccesses").HasKey(a => a.Id);
        access.HasIndex(a => new { a.Subject, a.SubjectId });
    }
}
