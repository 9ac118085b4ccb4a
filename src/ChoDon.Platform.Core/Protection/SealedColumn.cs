using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Platform.Core.Protection;

/// <summary>A column that holds sealed texts of its own place: the name of the table, its name and the key of the row.</summary>
public sealed record SealedColumn(string Table, string Column)
{
    /// <exception cref="InvalidOperationException">A sealed text stands in what is no <see cref="Entity"/>.</exception>
    public static IEnumerable<SealedColumn> Of(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties())
            .Where(property => property.ClrType == typeof(SealedText))
            .Select(Of);
    }

    public override string ToString() => $"{Table}.{Column}";

    private static SealedColumn Of(IProperty property)
    {
        var entity = (IEntityType)property.DeclaringType;
        return typeof(Entity).IsAssignableFrom(entity.ClrType)
            ? new SealedColumn(entity.GetTableName()!, property.GetColumnName())
            : throw new InvalidOperationException($"{entity.ClrType.Name}.{property.Name} is sealed, so {entity.ClrType.Name} has to be an {nameof(Entity)}.");
    }
}
