using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Submissions;

/// <summary>Maps <see cref="Contact"/>: one person a role, province and round.</summary>
internal sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.ToTable("Contacts").HasKey(c => c.Id);
        contact.HasIndex(c => new { c.RoundId, c.ProvinceCode, c.Role }).IsUnique();
        contact.HasOne(c => c.Round).WithMany().HasForeignKey(c => c.RoundId);
        contact.HasOne(c => c.Province).WithMany().HasForeignKey(c => c.ProvinceCode);
    }
}
