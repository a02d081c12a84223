using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Openings;

/// <summary>Maps <see cref="Opening"/> with the skills that it asks for. Openings go with their site.</summary>
internal sealed class OpeningConfiguration : IEntityTypeConfiguration<Opening>, IEntityTypeConfiguration<OpeningSkill>
{
    public void Configure(EntityTypeBuilder<Opening> opening)
    {
        opening.ToTable("Openings").HasKey(o => o.Id);
        opening.HasOne(o => o.Site).WithMany(s => s.Openings).HasForeignKey(o => o.SiteId).OnDelete(DeleteBehavior.Cascade);
        opening.Property(o => o.Version).IsConcurrencyToken();
        opening.HasMany(o => o.Skills).WithOne(s => s.Opening).HasForeignKey(s => s.OpeningId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OpeningSkill> skill)
    {
        skill.ToTable("OpeningSkills").HasKey(s => new { s.OpeningId, s.SkillCode });
        skill.HasOne(s => s.Skill).WithMany().HasForeignKey(s => s.SkillCode);
    }
}
