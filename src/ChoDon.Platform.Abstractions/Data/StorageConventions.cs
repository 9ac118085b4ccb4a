using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>What all contexts have in common, so that one set of migrations serves both databases.</summary>
public static class StorageConventions
{
    /// <summary>Moments are stored in UTC, sealed texts as their bytes.</summary>
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configuration.Properties<SealedText>().HaveConversion<SealedTextConverter>();
    }

    /// <summary>
    /// Names tables <c>prefix_entity_name</c> and columns <c>column_name</c>, and makes the stamp the concurrency token.
    /// </summary>
    public static void NameTables(ModelBuilder model, string prefix)
    {
        ArgumentNullException.ThrowIfNull(model);

        // PostgreSQL's limit; with another one, SQLite would give long constraints other names than the migrations do.
        model.Model.SetMaxIdentifierLength(63);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (!entity.IsOwned())
                entity.SetTableName(prefix + SnakeCase(NameOf(entity.ClrType)));

            // The key of an owned type is that of its owner, in the same column.
            foreach (var property in entity.GetProperties().Where(property => !(entity.IsOwned() && property.IsPrimaryKey())))
                property.SetColumnName(SnakeCase(property.Name));
            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
                entity.FindProperty(nameof(Entity.Stamp))!.IsConcurrencyToken = true;
        }
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static string SnakeCase(string name) => SplitName.Of(name, '_');
}
