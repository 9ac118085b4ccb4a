using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Settings;
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Platform.Core.Modules;

/// <summary>What a module said of itself, kept as data.</summary>
public sealed class ModuleDeclaration
{
    public required string ModuleId { get; init; }

    /// <summary>The type whose resources hold the module's words.</summary>
    public Type? Texts { get; init; }

    public required IReadOnlyList<DeclaredPermission> Permissions { get; init; }

    public required IReadOnlyList<DeclaredNavigation> Navigation { get; init; }

    public required IReadOnlyList<DeclaredWidget> Widgets { get; init; }

    public required IReadOnlyList<DeclaredFigures> Figures { get; init; }

    /// <summary>How its figures are told in the text of a report.</summary>
    public IReadOnlyList<ReportSentence> Sentences { get; init; } = [];

    public IReadOnlyList<FigureChart> Charts { get; init; } = [];

    public required IReadOnlyList<DeclaredJob> Jobs { get; init; }

    public required IReadOnlyList<Action<IEndpointRouteBuilder>> Endpoints { get; init; }

    public IReadOnlyList<DeclaredImport> Imports { get; init; } = [];

    public IReadOnlyList<DeclaredReminder> Reminders { get; init; } = [];

    public IReadOnlyList<DistrictSetting> Settings { get; init; } = [];

    /// <summary>The module's context type, when it stores anything.</summary>
    public Type? Data { get; init; }

    /// <summary>The type that makes demonstration data.</summary>
    public Type? Demo { get; init; }
}

public sealed record DeclaredPermission(string Name, string TextKey, Stereotypes FirstHeldBy, PermissionKind Kind);

public sealed record DeclaredNavigation(string TextKey, string Path, string Permission);

public sealed record DeclaredWidget(string Id, string View, Type WidgetType, string Permission, string? TextKey = null);

public sealed record DeclaredFigures(Type SourceType, IReadOnlyList<Figure> Figures);

public sealed record DeclaredJob(JobDefinition Job, Type JobType);

public sealed record DeclaredReminder(ReminderDefinition Reminder, Type SourceType);

public sealed record DeclaredImport(ImportDefinition Import, Type ImportType);
