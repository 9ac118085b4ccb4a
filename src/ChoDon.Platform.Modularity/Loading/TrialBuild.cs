using System.Reflection;
using Autofac;
using Autofac.Core;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Platform.Modularity.Loading;

/// <summary>
/// Builds a module's registrations in a container of their own: one bad registration in the host's container
/// would stop the host.
/// </summary>
internal static class TrialBuild
{
    /// <param name="entry">The module's entry.</param>
    /// <param name="assembly">The module.</param>
    /// <param name="contracts">File names of what it lets others know of it; those are types of its own.</param>
    public static void Run(IPlatformModule entry, Assembly assembly, IReadOnlyCollection<string> contracts)
    {
        var builder = new ContainerBuilder();
        entry.Register(builder);
        using var container = builder.Build();
        var foreign = container.ComponentRegistry.Registrations
            .SelectMany(registration => registration.Services)
            .OfType<IServiceWithType>()
            .Select(service => service.ServiceType)
            .FirstOrDefault(type => !BelongsTo(type, assembly) && !contracts.Contains($"{type.Assembly.GetName().Name}.dll") && type.Assembly != typeof(IContainer).Assembly);
        if (foreign is not null)
            throw new ModuleFault($"registers {foreign.FullName}, which belongs to {foreign.Assembly.GetName().Name}; a module registers types of its own");
    }

    private static bool BelongsTo(Type type, Assembly assembly) =>
        type.Assembly == assembly || type.GenericTypeArguments.Any(argument => BelongsTo(argument, assembly));
}
