using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.Data;

[ModuleData(IncidentsModule.Id, Prefix)]
internal sealed class IncidentsDbContext(DbContextOptions<IncidentsDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "inc_";

    public DbSet<IncidentCount> Counts => Set<IncidentCount>();

    public DbSet<IncidentKind> Kinds => Set<IncidentKind>();

    public DbSet<SheetDone> Sheets => Set<SheetDone>();
}
