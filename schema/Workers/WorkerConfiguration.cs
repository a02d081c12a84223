using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Workers;

/// <summary>Maps <see cref="Worker"/> with skills and notices, and the list of skills from <see cref="SkillFacts"/>.</summary>
/// <remarks>
/// The home is kept as codes without a foreign key: the tables of places are imported, differ by some eighty sub-districts, and may come
/// after the workers. The codes were in the table, or made up with the worker, when the worker was registered.
/// </remarks>
internal sealed class WorkerConfiguration :
    IEntityTypeConfiguration<Worker>,
    IEntityTypeConfiguration<WorkerSkill>,
    IEntityTypeConfiguration<WorkerNotice>,
    IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Worker> worker)
    {
        worker.ToTable("Workers").HasKey(w => w.Id);
        worker.HasOne(w => w.Province).WithMany().HasForeignKey(w => w.ProvinceCode);
        worker.Property(w => w.Version).IsConcurrencyToken();
        worker.HasIndex(w => w.PersonHash).IsUnique();

        // Everything that supply is counted by and the ranking reads, so that no count looks at the rows themselves.
        worker.HasIndex(w => new { w.ProvinceCode, w.SubdistrictCode, w.OccupationCode, w.Availability });
        worker.HasMany(w => w.Skills).WithOne(s => s.Worker).HasForeignKey(s => s.WorkerId).OnDelete(DeleteBehavior.Cascade);
        worker.HasMany(w => w.Notices).WithOne(n => n.Worker).HasForeignKey(n => n.WorkerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkerSkill> skill)
    {
        skill.ToTable("WorkerSkills").HasKey(s => new { s.WorkerId, s.SkillCode, s.Relation });
        skill.HasOne(s => s.Skill).WithMany().HasForeignKey(s => s.SkillCode);
    }

    public void Configure(EntityTypeBuilder<WorkerNotice> notice) => notice.ToTable("WorkerNotices").HasKey(n => n.Id);

    public void Configure(EntityTypeBuilder<Skill> skill)
    {
        skill.ToTable("Skills").HasKey(s => s.Code);
        skill.Property(s => s.NameTh).InThaiOrder();
        skill.HasData(SkillFacts.All.Select(fact => new Skill { Code = fact.Code, NameTh = fact.NameTh, NameEn = fact.NameEn }));
    }
}
