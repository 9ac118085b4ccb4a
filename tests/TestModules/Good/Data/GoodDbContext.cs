using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.Good.Data;

[ModuleData("good", "good_")]
internal sealed class GoodDbContext(DbContextOptions<GoodDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Note> Notes => Set<Note>();
}
