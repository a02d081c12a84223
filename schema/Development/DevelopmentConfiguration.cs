using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Development;

/// <summary>Maps <see cref="FormChoice"/> and <see cref="SandboxEntry"/>. They go with their site.</summary>
internal sealed class DevelopmentConfiguration : IEntityTypeConfiguration<FormChoice>, IEntityTypeConfiguration<SandboxEntry>
{
    public void Configure(EntityTypeBuilder<FormChoice> choice)
    {
        choice.ToTable("FormChoices").HasKey(c => c.Id);
        choice.HasOne(c => c.Site).WithMany(s => s.FormChoices).HasForeignKey(c => c.SiteId).OnDelete(DeleteBehavior.Cascade);
        choice.HasIndex(c => new { c.SiteId, c.Form });
    }

    public void Configure(EntityTypeBuilder<SandboxEntry> entry)
    {
        entry.ToTable("SandboxEntries").HasKey(e => e.Id);
        entry.HasOne(e => e.Site).WithMany(s => s.SandboxEntries).HasForeignKey(e => e.SiteId).OnDelete(DeleteBehavior.Cascade);
        entry.Property(e => e.Version).IsConcurrencyToken();
    }
}
