using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>Every row of a module belongs to a unit, and is given out to those only who may see that unit.</summary>
internal static class UnitRecords
{
    private static readonly Type[] OfTheHost = [typeof(UnitPath), typeof(FigureChange)];

    public static IEnumerable<string> Violations(DbContext context)
    {
        foreach (var entity in context.Model.GetEntityTypes().Where(entity => !entity.IsOwned() && !OfTheHost.Contains(entity.ClrType)))
        {
            if (!typeof(IUnitRecord).IsAssignableFrom(entity.ClrType))
                yield return $"{entity.ClrType.Name} belongs to no unit";
            else if (entity.GetDeclaredQueryFilters().All(filter => filter.Key != ModuleDbContext.ScopeFilter))
                yield return $"{entity.ClrType.Name} is not filtered by scope";
        }
    }
}
