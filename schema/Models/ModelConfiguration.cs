using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Models;

/// <summary>
/// Maps <see cref="ModelVersion"/> with its decisions and its content. The database itself allows one active version a kind.
/// </summary>
internal sealed class ModelConfiguration :
    IEntityTypeConfiguration<ModelVersion>, IEntityTypeConfiguration<ModelDecision>, IEntityTypeConfiguration<ModelArchive>
{
    /// <summary>The active versions; both engines read it alike.</summary>
    private static readonly string ActiveOnly = $"\"{nameof(ModelVersion.State)}\" = {(int)ModelState.Active}";

    public void Configure(EntityTypeBuilder<ModelVersion> version)
    {
        version.ToTable("ModelVersions").HasKey(v => v.Id);
        version.HasIndex(v => new { v.Kind, v.Number }).IsUnique();
        version.HasIndex(v => v.Kind).IsUnique().HasFilter(ActiveOnly);
        version.HasMany(v => v.Decisions).WithOne().HasForeignKey(d => d.ModelVersionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ModelDecision> decision) => decision.ToTable("ModelDecisions").HasKey(d => d.Id);

    public void Configure(EntityTypeBuilder<ModelArchive> archive)
    {
        archive.ToTable("ModelArchives").HasKey(a => a.ModelVersionId);
        archive.HasOne<ModelVersion>().WithOne().HasForeignKey<ModelArchive>(a => a.ModelVersionId).OnDelete(DeleteBehavior.Cascade);
    }
}
