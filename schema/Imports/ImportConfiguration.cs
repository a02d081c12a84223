using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Submissions;

namespace Sedz.Schema.Imports;

/// <summary>Maps <see cref="Import"/>, its rows and what it changed.</summary>
internal sealed class ImportConfiguration :
    IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportRow>, IEntityTypeConfiguration<SiteChange>,
    IEntityTypeConfiguration<ContactChange>, IEntityTypeConfiguration<WorkerChange>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("Imports").HasKey(i => i.Id);
        import.HasMany(i => i.Rows).WithOne().HasForeignKey(r => r.ImportId);
        import.HasOne<Round>().WithMany().HasForeignKey(i => i.RoundId);
        import.HasIndex(i => i.ContentHash);
    }

    public void Configure(EntityTypeBuilder<ImportRow> row)
    {
        row.ToTable("ImportRows").HasKey(r => r.Id);
        row.HasIndex(r => new { r.ImportId, r.Row }).IsUnique();
        row.HasIndex(r => r.WorkerId);
        row.HasIndex(r => r.PersonHash);
    }

    public void Configure(EntityTypeBuilder<SiteChange> change)
    {
        change.ToTable("SiteChanges").HasKey(c => c.Id);
        change.HasOne<Import>().WithMany().HasForeignKey(c => c.ImportId);
        change.HasIndex(c => new { c.ImportId, c.SiteId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ContactChange> change)
    {
        change.ToTable("ContactChanges").HasKey(c => c.Id);
        change.HasOne<Import>().WithMany().HasForeignKey(c => c.ImportId);
        change.HasIndex(c => new { c.ImportId, c.ContactId }).IsUnique();
        change.HasIndex(c => c.ContactId);
    }

    public void Configure(EntityTypeBuilder<WorkerChange> change)
    {
        change.ToTable("WorkerChanges").HasKey(c => c.Id);
        change.HasOne<Import>().WithMany().HasForeignKey(c => c.ImportId);
        change.HasIndex(c => new { c.ImportId, c.WorkerId }).IsUnique();
        change.HasIndex(c => c.WorkerId);
    }
}
