using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants.EditRole;
using ChoDon.Platform.Core.Grants.EndGrant;
using ChoDon.Platform.Core.Grants.GiveGrant;
using ChoDon.Platform.Core.Grants.ListGrants;

namespace ChoDon.Platform.Core.Grants;

/// <summary>Roles, grants, and who is at work. The host brings the database, the clock, the units and the catalog.</summary>
public sealed class GrantsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<Territory>().SingleInstance();
        builder.Register(context => new GrantBook(
            context.Resolve<PlatformDatabase>(), context.Resolve<Territory>(), context.Resolve<TimeProvider>())).AsSelf().As<IFollower>().SingleInstance();
        builder.RegisterType<CurrentAccess>().AsSelf().As<IAccess>().InstancePerLifetimeScope();
        builder.RegisterType<AccountScopes>().SingleInstance();
        builder.RegisterType<Colleagues>().As<IColleagues>();
        builder.RegisterType<AccountAccess>().As<IAccountAccess>().InstancePerLifetimeScope();
        builder.RegisterType<DeclaredPermissions>().SingleInstance();
        builder.RegisterType<RoleSeeder>();
        builder.RegisterType<GrantReach>();
        builder.RegisterType<GrantReader>().SingleInstance();
        builder.RegisterType<GiveGrantHandler>();
        builder.RegisterType<EndGrantHandler>();
        builder.RegisterType<EditRoleHandler>();
        builder.RegisterType<FirstGrants>();
    }
}
