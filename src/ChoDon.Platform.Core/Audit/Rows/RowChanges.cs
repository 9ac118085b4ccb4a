using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Platform.Core.Audit.Rows;

/// <summary>Says in notes what a save is about to change: which rows and which fields, never what stands in them.</summary>
internal static class RowChanges
{
    /// <summary>More rows of one kind than this make one note with their number.</summary>
    public const int MostOfAKind = 50;

    public static IReadOnlyCollection<AuditNote> NotesOf(ModuleDbContext context)
    {
        Dictionary<(IEntityType, EntityState), RowsOfAKind> kinds = [];
        foreach (var row in context.ChangeTracker.Entries())
        {
            if (row.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || row.Entity is FigureChange)
                continue;
            if (!kinds.TryGetValue((row.Metadata, row.State), out var kind))
                kinds.Add((row.Metadata, row.State), kind = new RowsOfAKind());
            kind.Add(row);
        }

        if (kinds.Count == 0)
            return [];
        var moduleId = ModuleDataAttribute.Of(context.GetType()).ModuleId;
        return [.. kinds.SelectMany(kind => Notes(ActionOf(moduleId, kind.Key.Item1, kind.Key.Item2), kind.Value, context.Reason))];
    }

    private static IEnumerable<AuditNote> Notes(string action, RowsOfAKind rows, string? reason) =>
        rows.Count > MostOfAKind
            ? [new AuditNote(action, null, rows.OneUnit, Detail(string.Create(CultureInfo.InvariantCulture, $"× {rows.Count}"), reason))]
            : rows.First.Select(row => new AuditNote(action, KeyOf(row), UnitOf(row), Detail(FieldsOf(row), reason)));

    private static string? Detail(string? what, string? reason) => what is null || reason is null ? what ?? reason : $"{what} – {reason}";

    private static string ActionOf(string moduleId, IEntityType type, EntityState state)
    {
        var verb = state switch
        {
            EntityState.Added => "added",
            EntityState.Deleted => "removed",
            _ => "changed",
        };
        return $"{moduleId}.{SplitName.Of(type.ClrType.Name, '-')}.{verb}";
    }

    private static string? KeyOf(EntityEntry row) =>
        row.Metadata.FindPrimaryKey() is { } key
            ? string.Join('/', key.Properties.Select(part => Convert.ToString(row.Property(part).CurrentValue, CultureInfo.InvariantCulture)))
            : null;

    private static Guid? UnitOf(EntityEntry row) => (row.Entity as IUnitRecord)?.UnitId;

    private static string? FieldsOf(EntityEntry row) =>
        row.State == EntityState.Modified
            ? string.Join(", ", row.Properties
                .Where(field => field.IsModified && field.Metadata.Name != nameof(Entity.Stamp))
                .Select(field => field.Metadata.Name))
            : null;

    private sealed class RowsOfAKind
    {
        private readonly HashSet<Guid?> _units = [];

        public int Count { get; private set; }

        public List<EntityEntry> First { get; } = [];

        /// <summary>The unit that all of them belong to, if it is one.</summary>
        public Guid? OneUnit => _units is { Count: 1 } ? _units.Single() : null;

        public void Add(EntityEntry row)
        {
            Count++;
            if (Count <= MostOfAKind)
                First.Add(row);
            if (_units.Count < 2)
                _units.Add(UnitOf(row));
        }
    }
}
