using Autofac;

namespace ChoDon.Platform.Abstractions.Modules;

/// <summary>
/// The entry of a module: the one public type of its assembly. The host makes it once, at start,
/// with its parameterless constructor.
/// </summary>
public interface IPlatformModule
{
    /// <summary>
    /// Declares what the module brings. Does no I/O: the host keeps the answer as data and shows it
    /// on the catalog page. An exception marks the module Faulted; the host and the others run on.
    /// </summary>
    void Describe(IModuleDescription description);

    /// <summary>
    /// Registers the module's own services. The host tries the registrations in a container of their own
    /// first; a service type that belongs to the host or to another module is refused.
    /// </summary>
    void Register(ContainerBuilder builder);
}
