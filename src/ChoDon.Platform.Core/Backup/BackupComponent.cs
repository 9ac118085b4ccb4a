using Autofac;
using ChoDon.Platform.Core.Notices;

namespace ChoDon.Platform.Core.Backup;

/// <summary>
/// Backups of the embedded database; a PostgreSQL server has tools of its own. The host registers
/// <see cref="BackupSettings"/> and <see cref="BackupPaths"/>.
/// </summary>
public sealed class BackupComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<SqliteCopy>().SingleInstance();
        builder.RegisterType<BackupFolder>().SingleInstance();
        builder.RegisterInstance<FreeSpace>(directory => new DriveInfo(directory).AvailableFreeSpace).PreserveExistingDefaults();
        builder.RegisterType<Backup>();
        builder.RegisterInstance(Backup.Declaration);
        builder.RegisterType<BackupNotices>().As<INoticeSource>().SingleInstance();
    }
}
