using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Data;

[ModuleData(WeaponsModule.Id, Prefix)]
internal sealed class WeaponsDbContext(DbContextOptions<WeaponsDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "wpn_";

    public DbSet<CustodyStep> CustodySteps => Set<CustodyStep>();

    public DbSet<Donor> Donors => Set<Donor>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<ItemKind> ItemKinds => Set<ItemKind>();

    public DbSet<ItemPhoto> Photos => Set<ItemPhoto>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<Receipt> Receipts => Set<Receipt>();
}
