using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Architecture.Tests.Rules;

/// <summary>A module stores its rows in tables of its own, known by their prefix.</summary>
internal static class TablePrefixes
{
    public static IEnumerable<string> Violations(DbContext context)
    {
        var type = context.GetType();
        if (context is not ModuleDbContext)
            yield return $"{type.Name} is no {nameof(ModuleDbContext)}";
        var prefix = ModuleDataAttribute.Of(type).TablePrefix;
        if (!prefix.EndsWith('_') || prefix.Length < 3 || prefix == "platform_")
            yield return $"{type.Name} has the prefix '{prefix}'";
        var model = context.GetService<IDesignTimeModel>().Model;
        foreach (var entity in model.GetEntityTypes().Where(entity => !entity.IsTableExcludedFromMigrations()))
        {
            if (entity.GetTableName() is { } table && !table.StartsWith(prefix, StringComparison.Ordinal))
                yield return $"table {table} does not begin with {prefix}";
        }
    }

    public static IEnumerable<string> Shared(IEnumerable<Type> contexts) =>
        contexts.GroupBy(context => ModuleDataAttribute.Of(context).TablePrefix)
            .Where(group => group.Count() > 1)
            .Select(group => $"prefix {group.Key} is shared by {string.Join(" and ", group.Select(context => context.Name))}");
}
